/** The REST API as a whole: its address, its JSON and what every answer carries. Governed by the decision on problem responses. */
package nl.regiospiegel.app.rest;
