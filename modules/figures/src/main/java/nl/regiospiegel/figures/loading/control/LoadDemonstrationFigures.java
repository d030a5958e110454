package nl.regiospiegel.figures.loading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.publication.entity.DataSet;
import nl.regiospiegel.regions.register.control.Demonstration;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Loads the invented figures while the demonstration is on, each region's on its own behalf. Twice is the same as once. */
@ApplicationScoped
public class LoadDemonstrationFigures {

    private static final LocalDate INVENTED = LocalDate.of(2026, 11, 22);

    @Inject
    private Demonstration demonstration;

    @Inject
    private Indicators indicators;

    @Inject
    private StoreDemonstration store;

    @Inject
    private SpeakingRegion speaking;

    /** Does nothing while the demonstration is off. */
    @ActivateRequestContext
    public void load() {
        if (demonstration.shown()) {
            var figures = new DemonstrationFigures(indicators);
            store.national(figures.national(), dataSet(""));
            for (var region : figures.regions()) {
                speaking.speakingAs(region, () -> store.own(region, figures, dataSet(region + ":")));
            }
        }
    }

    /** The id of a region's data set begins with the region. */
    private static DataSet dataSet(String owner) {
        return new DataSet(
                owner + "voorbeeldcijfers-1",
                ShippedFile.of(DemonstrationFigures.FILE).hash(""),
                null,
                "Voorbeeldcijfers (fictief)",
                "Regiospiegel",
                null,
                null,
                null,
                INVENTED,
                "Verzonnen om het product te laten zien; zegt niets over een bestaande gemeente.",
                true);
    }
}
