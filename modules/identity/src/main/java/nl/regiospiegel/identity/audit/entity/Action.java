package nl.regiospiegel.identity.audit.entity;

/** What can be found in the audit trail. */
public enum Action {
    LOGIN,
    LOGIN_FAILED,
    LOGOUT,
    ACCOUNT_CREATED,
    TOKEN_CREATED,
    TOKEN_REVOKED
}
