package nl.regiospiegel.identity.token.entity;

import java.io.Serializable;
import java.util.Objects;

/** Key of a token: its region and its id. */
public class TokenKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String region;
    private String id;

    public TokenKey() {}

    public TokenKey(String region, String id) {
        this.region = region;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenKey key && region.equals(key.region) && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, id);
    }
}
