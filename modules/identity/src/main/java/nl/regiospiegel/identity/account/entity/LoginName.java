package nl.regiospiegel.identity.account.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.regiospiegel.regions.speaking.RegionId;

/** Says in which region an account stands, before any region speaks. Shared by all regions and without secrets. */
@Entity
@Table(schema = "identity", name = "login_name")
public class LoginName {

    @Id
    private String name;

    @Column(name = "region_id")
    private String region;

    protected LoginName() {}

    public LoginName(String name, RegionId region) {
        this.name = name;
        this.region = region.value();
    }

    public RegionId region() {
        return new RegionId(region);
    }
}
