/**
 * Which language a request is answered in. Promises: a page follows {@code ?lang=}, then the cookie that remembers it; the API
 * follows {@code Accept-Language} and never a cookie; whatever else is asked, the answer is Dutch.
 */
package nl.regiospiegel.app.language;
