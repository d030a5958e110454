/**
 * Measures how fast and with how much memory figures come in and go out, against what PostgreSQL does by itself. A program,
 * not a test: see {@code docs/performance.md} for the command and what was measured.
 */
package nl.regiospiegel.figures.benchmark;
