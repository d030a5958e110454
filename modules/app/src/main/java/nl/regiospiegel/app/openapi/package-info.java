/**
 * The OpenAPI document: made at build time from the resources of all features, completed here with what every operation
 * has in common, and handed out without a login. Governed by the decision on the build-time document.
 */
package nl.regiospiegel.app.openapi;
