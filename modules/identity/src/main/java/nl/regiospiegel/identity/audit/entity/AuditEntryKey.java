package nl.regiospiegel.identity.audit.entity;

import java.io.Serializable;
import java.util.Objects;

/** Key of an entry: its region and its id. */
public class AuditEntryKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String region;
    private String id;

    public AuditEntryKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntryKey key && region.equals(key.region) && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, id);
    }
}
