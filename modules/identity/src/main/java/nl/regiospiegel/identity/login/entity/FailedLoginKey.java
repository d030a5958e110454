package nl.regiospiegel.identity.login.entity;

import java.io.Serializable;
import java.util.Objects;

/** Key of a failed login. */
public class FailedLoginKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nameHash;
    private String id;

    public FailedLoginKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof FailedLoginKey key && nameHash.equals(key.nameHash) && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(nameHash, id);
    }
}
