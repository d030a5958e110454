package nl.regiospiegel.regions.register.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A step of procurement or implementation as one configuration version has it. */
@Entity
@Table(schema = "regions", name = "timeline_event")
public class VersionedTimelineEvent extends VersionedItem {

    protected VersionedTimelineEvent() {}

    public VersionedTimelineEvent(ConfigurationVersion version, ItemDocument item) {
        super(version, item);
    }
}
