package nl.regiospiegel.regions.register.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What one configuration version defines in its own way: one document, or none. */
@Entity
@Table(schema = "regions", name = "local_definitions")
public class VersionedLocalDefinitions extends VersionedItem {

    protected VersionedLocalDefinitions() {}

    public VersionedLocalDefinitions(ConfigurationVersion version, ItemDocument item) {
        super(version, item);
    }
}
