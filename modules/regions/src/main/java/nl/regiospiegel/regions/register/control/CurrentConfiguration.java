package nl.regiospiegel.regions.register.control;

import java.time.LocalDate;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.register.entity.ConfigurationVersion;

/**
 * What the product knows of a region now.
 *
 * @param version number, moment and origin
 * @param whole everything in it, whatever the day
 */
public record CurrentConfiguration(ConfigurationVersion version, RegionConfiguration whole) {

    public InForce inForce() {
        return new InForce(whole, LocalDate.ofInstant(version.loadedAt(), Today.ZONE));
    }

    /** What can have been in force on a day; who the region is and all sources stay. */
    public RegionConfiguration on(LocalDate day) {
        var valid = inForce();
        return new RegionConfiguration(
                whole.region(),
                whole.contractModels().stream()
                        .filter(model -> valid.of(model).includes(day))
                        .toList(),
                whole.accessPoints().stream()
                        .filter(point -> valid.of(point).includes(day))
                        .toList(),
                whole.events().stream()
                        .filter(event -> valid.of(event).includes(day))
                        .toList(),
                whole.sources(),
                whole.localDefinitions());
    }
}
