package nl.regiospiegel.identity.account.entity;

import java.io.Serializable;
import java.util.Objects;

/** Key of an account: its region and its name. */
public class AccountKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String region;
    private String name;

    public AccountKey() {}

    public AccountKey(String region, String name) {
        this.region = region;
        this.name = name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountKey key && region.equals(key.region) && name.equals(key.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, name);
    }
}
