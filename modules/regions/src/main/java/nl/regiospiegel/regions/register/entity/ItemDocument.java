package nl.regiospiegel.regions.register.entity;

import nl.regiospiegel.regions.configuration.entity.Validity;

/**
 * An item as it is stored.
 *
 * @param id the item's id within its region
 * @param position its place in the file, from 0
 * @param valid the days on which it can have been in force
 * @param text the item as JSON text
 */
public record ItemDocument(String id, int position, Validity valid, String text) {}
