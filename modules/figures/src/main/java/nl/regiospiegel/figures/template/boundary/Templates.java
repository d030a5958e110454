package nl.regiospiegel.figures.template.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import nl.regiospiegel.figures.observation.control.AreaNames;
import nl.regiospiegel.figures.template.control.MakingTemplates;
import nl.regiospiegel.figures.template.control.WritingTemplates;
import nl.regiospiegel.figures.template.entity.ImportTemplate;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The template for the speaking region: with real areas, or with invented ones when the region is. */
@ApplicationScoped
public class Templates {

    @Inject
    private MakingTemplates making;

    @Inject
    private AreaNames areaNames;

    @Inject
    private Regions regions;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Language language;

    @Transactional
    public ImportTemplate make() {
        var invented = speaking.region()
                .flatMap(regions::seek)
                .map(KnownRegion::demonstration)
                .orElse(false);
        return making.make(areaNames.all(invented), language.getLocale());
    }

    static void write(ImportTemplate template, boolean csv, OutputStream out) throws IOException {
        if (csv) {
            WritingTemplates.csv(template, out);
        } else {
            WritingTemplates.xlsx(template, out);
        }
    }

    static String disposition(boolean csv) {
        return "attachment; filename=\"regiospiegel-sjabloon." + (csv ? "csv" : "xlsx") + "\"";
    }
}
