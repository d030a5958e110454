/** What the one persistence unit needs beside the features' entities. */
package nl.regiospiegel.app.persistence;
