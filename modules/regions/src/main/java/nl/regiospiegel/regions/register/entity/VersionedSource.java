package nl.regiospiegel.regions.register.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A source as one configuration version has it. */
@Entity
@Table(schema = "regions", name = "source")
public class VersionedSource extends VersionedItem {

    protected VersionedSource() {}

    public VersionedSource(ConfigurationVersion version, ItemDocument item) {
        super(version, item);
    }
}
