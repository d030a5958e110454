package nl.regiospiegel.figures.indicator;

import java.util.List;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.indicator.control.KnownIndicators;
import nl.regiospiegel.figures.indicator.control.KnownIndicators.Local;
import nl.regiospiegel.regions.description.entity.LocalText;
import nl.regiospiegel.regions.localindicator.entity.DefinitionRelation;
import nl.regiospiegel.regions.localindicator.entity.LocalIndicator;

/** Invented definitions of invented regions. */
public final class LocalIndicators {

    public static final String OWN = "voorbeeldregio-a";
    public static final String OTHER = "voorbeeldregio-b";

    private static final Indicators CATALOGUE = new Indicators();

    private LocalIndicators() {}

    /** The speaking region and another both define LOK-WT, each close to something else; only the other defines LOK-SPEC. */
    public static KnownIndicators known() {
        return new KnownIndicators(
                CATALOGUE.all(),
                List.of(
                        local(OWN, true, "LOK-WT", "GEB-WT"),
                        local(OTHER, false, "LOK-WT", "WACHT"),
                        local(OTHER, false, "LOK-SPEC", "GEB-SPEC")));
    }

    private static Local local(String region, boolean own, String code, String mapsTo) {
        var defined = new LocalIndicator(
                code,
                new LocalText("Eigen telling", "Own count"),
                new LocalText("Telt zoals wij tellen.", "Counts as we count."),
                mapsTo,
                DefinitionRelation.NARROWER,
                new LocalText("Telt minder.", "Counts less."),
                List.of());
        var name = new LocalText("Regio " + region, "Region " + region);
        return Local.of(region, name, own, defined, CATALOGUE.find(mapsTo).orElseThrow());
    }
}
