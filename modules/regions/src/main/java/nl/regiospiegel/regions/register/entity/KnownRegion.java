package nl.regiospiegel.regions.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.speaking.RegionId;

/** A region in the register: its name, who may see it, and the number of its current configuration. */
@Entity
@Table(schema = "regions", name = "region")
public class KnownRegion {

    @Id
    @Column(name = "region_id")
    private String id;

    @Column(name = "name_nl")
    private String dutchName;

    @Column(name = "name_en")
    private String englishName;

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

    public LocalText name() {
        return new LocalText(dutchName, englishName);
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
    public void adopt(int current, RegionDescription description) {
        version = current;
        dutchName = description.name().nl();
        englishName = description.name().en();
        demonstration = description.demonstration();
    }

    public void show(boolean toOthers) {
        published = toOthers;
    }
}
