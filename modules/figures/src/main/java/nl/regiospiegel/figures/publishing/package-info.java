/**
 * How a region's own figures become public: a draft is submitted, another account decides, and what others see is a copy in
 * which small numbers are hidden. Promises that nobody decides on what they submitted, that what was published never changes,
 * and that a withdrawal ends every new use. Governed by decisions 0079 and 0080.
 */
package nl.regiospiegel.figures.publishing;
