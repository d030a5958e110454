/** A real PostgreSQL for the tests and benchmarks of this module, with the product's roles and this module's migrations. */
package nl.regiospiegel.figures.database;
