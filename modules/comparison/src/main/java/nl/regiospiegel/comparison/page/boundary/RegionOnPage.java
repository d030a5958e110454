package nl.regiospiegel.comparison.page.boundary;

/**
 * A region that is compared.
 *
 * @param index its place in the selection, from 1: decides its colour and shape
 */
public record RegionOnPage(int index, String id, String name, boolean demonstration) {}
