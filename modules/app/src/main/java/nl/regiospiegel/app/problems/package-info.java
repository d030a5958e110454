/**
 * Every error of the API as a problem of RFC 9457, in the reader's language and without a word about the inside. Governed
 * by the decision on problem responses.
 */
package nl.regiospiegel.app.problems;
