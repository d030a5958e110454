/**
 * What a region defines in its own way: which direction is better there, figures of its own and how they relate to the shared
 * ones, and what it means by a waiting time. Never mixed up with the shared catalogue: a comparison shows the difference.
 * Governed by decision 0072.
 */
package nl.regiospiegel.regions.localindicator;
