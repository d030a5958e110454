package nl.regiospiegel.regions.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import nl.regiospiegel.regions.configuration.entity.Validity;

/** What all items of a configuration version share: their place, the days they can have been in force, their document. */
@MappedSuperclass
@IdClass(ItemKey.class)
public abstract class VersionedItem {

    @Id
    @Column(name = "region_id")
    private String region;

    @Id
    private int version;

    @Id
    private String id;

    private int position;
    private boolean published;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String document;

    protected VersionedItem() {}

    protected VersionedItem(ConfigurationVersion version, ItemDocument item) {
        this.region = version.region().value();
        this.version = version.number();
        this.id = item.id();
        this.position = item.position();
        this.validFrom = item.valid().from();
        this.validUntil = item.valid().until();
        this.document = item.text();
    }

    public String id() {
        return id;
    }

    public Validity valid() {
        return new Validity(validFrom, validUntil);
    }

    public String document() {
        return document;
    }

    public int position() {
        return position;
    }

    public boolean published() {
        return published;
    }
}
