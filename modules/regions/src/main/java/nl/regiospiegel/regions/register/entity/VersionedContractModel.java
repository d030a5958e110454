package nl.regiospiegel.regions.register.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A contract model as one configuration version has it. */
@Entity
@Table(schema = "regions", name = "contract_model")
public class VersionedContractModel extends VersionedItem {

    protected VersionedContractModel() {}

    public VersionedContractModel(ConfigurationVersion version, ItemDocument item) {
        super(version, item);
    }
}
