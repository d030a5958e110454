package nl.regiospiegel.figures.loading.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Supplier;
import nl.regiospiegel.figures.indicator.control.Indicators;
import nl.regiospiegel.figures.invention.control.InventedRegions;
import nl.regiospiegel.figures.publication.entity.DataSet;
import nl.regiospiegel.regions.register.control.Demonstration;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Loads the invented figures while the demonstration is on, each region's on its own behalf. Twice is the same as once. */
@ApplicationScoped
public class LoadDemonstrationFigures {

    private static final LocalDate INVENTED = LocalDate.of(2026, 11, 22);

    /** What is drawn, as a test checks: other figures are another data set, with a number and vintages of their own. */
    static final String DRAWN = "a43dff43ba20d28d70442ceffd54e26c184cdcfa713bd54a618b4ac0a0502c7a";

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
            Supplier<DemonstrationFigures> figures = drawnOnce();
            store.national(figures, dataSet(""));
            for (var region : InventedRegions.ids()) {
                speaking.speakingAs(region, () -> store.own(region, figures, dataSet(region + ":")));
            }
        }
    }

    /** Drawing takes a moment, so only a start that misses something does. */
    private Supplier<DemonstrationFigures> drawnOnce() {
        var drawn = new ArrayList<DemonstrationFigures>();
        return () -> {
            if (drawn.isEmpty()) {
                drawn.add(new DemonstrationFigures(indicators));
            }
            return drawn.get(0);
        };
    }

    /**
     * The id of a region's data set begins with the region. The figures of the first set, of an earlier version, stay where they
     * were loaded, as older vintages.
     */
    private static DataSet dataSet(String owner) {
        return new DataSet(
                owner + "voorbeeldcijfers-2",
                DRAWN,
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
