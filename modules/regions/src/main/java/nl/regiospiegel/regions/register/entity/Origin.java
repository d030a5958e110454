package nl.regiospiegel.regions.register.entity;

/** Where a configuration version came from. */
public enum Origin {
    /** A folder among the tenants. */
    TENANTS,
    /** An invented region inside the product. */
    DEMONSTRATION
}
