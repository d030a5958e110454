package nl.regiospiegel.regions.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * One numbered, complete and unchanging state of a region's configuration: what the product knew, when it learnt it and
 * from where. A change is a new version with a full copy of everything; only whether others may read it ever changes, and
 * they only ever read the current one.
 */
@Entity
@IdClass(VersionKey.class)
@Table(schema = "regions", name = "configuration_version")
public class ConfigurationVersion {

    @Id
    @Column(name = "region_id")
    private String region;

    @Id
    private int version;

    private boolean published;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "content_hash")
    private String contentHash;

    private String document;

    protected ConfigurationVersion() {}

    public ConfigurationVersion(RegionId region, int version, Loaded loaded) {
        this.region = region.value();
        this.version = version;
        this.loadedAt = loaded.at();
        this.origin = loaded.origin();
        this.contentHash = loaded.contentHash();
        this.document = loaded.document();
    }

    public RegionId region() {
        return new RegionId(region);
    }

    public int number() {
        return version;
    }

    public boolean published() {
        return published;
    }

    public Instant loadedAt() {
        return loadedAt;
    }

    public Origin origin() {
        return origin;
    }

    public String contentHash() {
        return contentHash;
    }

    public String document() {
        return document;
    }
}
