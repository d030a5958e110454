/**
 * What a feature says when somebody did something that must be found again. Fired as an event, in the transaction of the deed;
 * {@code identity} adds who did it and keeps it. Whoever undoes the deed undoes its entry too.
 */
package nl.regiospiegel.regions.audit;
