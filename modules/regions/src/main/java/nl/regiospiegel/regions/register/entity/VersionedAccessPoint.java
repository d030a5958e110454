package nl.regiospiegel.regions.register.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A municipal access point or statutory referral route as one configuration version has it. */
@Entity
@Table(schema = "regions", name = "access_point")
public class VersionedAccessPoint extends VersionedItem {

    protected VersionedAccessPoint() {}

    public VersionedAccessPoint(ConfigurationVersion version, ItemDocument item) {
        super(version, item);
    }
}
