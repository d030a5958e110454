/**
 * Broken rules and faults, shared by every feature: unchecked exceptions that carry a slug and a kind and no HTTP word.
 * {@code app} has the one mapper that turns them into problem responses.
 */
package nl.regiospiegel.regions.rules;
