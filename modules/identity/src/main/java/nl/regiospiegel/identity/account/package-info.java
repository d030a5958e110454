/**
 * Accounts of officials and their roles. Promises that an account is read only while its own region speaks, that names are
 * unique over the product, and that trial accounts exist only where the product is tried out. Governed by the decision on
 * authentication.
 */
package nl.regiospiegel.identity.account;
