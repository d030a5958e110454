package nl.regiospiegel.identity.audit.entity;

/** What this module itself writes in the audit trail; features add words of their own. */
public enum Action {
    LOGIN,
    LOGIN_FAILED,
    LOGOUT,
    ACCOUNT_CREATED,
    TOKEN_CREATED,
    TOKEN_REVOKED
}
