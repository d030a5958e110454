package nl.regiospiegel.regions.register.entity;

import java.io.Serializable;
import java.util.Objects;

/** Key of an item of a configuration version: its region, version and own id. */
public class ItemKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private String region;
    private int version;
    private String id;

    public ItemKey() {}

    public ItemKey(String region, int version, String id) {
        this.region = region;
        this.version = version;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemKey key && region.equals(key.region) && version == key.version && id.equals(key.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(region, version, id);
    }
}
