/**
 * The architecture as tests. Every rule is run twice: over the product, which must keep it, and over a class written to
 * break it (the packages named {@code counterexample}), which must be caught.
 */
package nl.regiospiegel.app.architecture;
