package nl.regiospiegel.regions.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.regiospiegel.regions.speaking.RegionId;

/** A region in the register: its name, who may see it, and the number of its current configuration. */
@Entity
@Table(schema = "regions", name = "region")
public class KnownRegion {

    @Id
    @Column(name = "region_id")
    private String id;

    private String name;
    private boolean published;
    private boolean demonstration;
    private int version;

    protected KnownRegion() {}

    public KnownRegion(RegionId id) {
        this.id = id.value();
    }

    public RegionId id() {
        return new RegionId(id);
    }

    public String name() {
        return name;
    }

    /** Whether other regions may read its current configuration. */
    public boolean published() {
        return published;
    }

    /** Whether it is invented, to show the product; never in one answer with a real region. */
    public boolean demonstration() {
        return demonstration;
    }

    /** Number of the current configuration. */
    public int version() {
        return version;
    }

    /** Takes a version as its current configuration. */
    public void adopt(int current, String currentName, boolean invented) {
        version = current;
        name = currentName;
        demonstration = invented;
    }

    public void show(boolean toOthers) {
        published = toOthers;
    }
}
