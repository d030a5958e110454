package nl.regiospiegel.regions.register.entity;

import java.io.Serializable;
import java.util.Objects;

/** Key of a configuration version: its region and number. A class because the persistence provider takes no record here. */
public class VersionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String region;
    private int version;

    public VersionKey() {}

    public VersionKey(String region, int version) {
        this.region = region;
        this.version = version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionKey key && region.equals(key.region) && version == key.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, version);
    }
}
