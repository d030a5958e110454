/**
 * Whether figures may be set beside each other. Promises one list of findings before every answer, by one rule for all
 * answers, and that a finding that blocks leaves nothing but a refusal that names it. Governed by decision 0102.
 */
package nl.regiospiegel.comparison.comparability;
