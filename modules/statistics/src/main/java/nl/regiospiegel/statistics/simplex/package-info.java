/**
 * Least squares with weights that are not negative and sum to one: the optimisation behind synthetic control and synthetic
 * difference in differences. An active-set method on Hipparchus' orthogonal decomposition, because the general quadratic
 * solvers on the class path do not reach the optimum with many donors; decision 0093 says what was tried.
 */
package nl.regiospiegel.statistics.simplex;
