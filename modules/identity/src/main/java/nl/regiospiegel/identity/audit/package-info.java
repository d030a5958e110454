/** The audit trail: who did what, and when, per region. Promises that rows are only ever added. */
package nl.regiospiegel.identity.audit;
