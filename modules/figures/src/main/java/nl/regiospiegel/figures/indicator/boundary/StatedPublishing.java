package nl.regiospiegel.figures.indicator.boundary;

import nl.regiospiegel.figures.indicator.entity.PublicationRhythm;
import nl.regiospiegel.figures.indicator.entity.PublishedIn;
import nl.regiospiegel.regions.language.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IndicatorPublishing", description = "Waar de indicator verschijnt, per soort periode.")
public record StatedPublishing(
        String periodKind,
        String periodKindName,
        @Schema(description = "Nummer van de brontabel; null bij eigen cijfers van een regio.") String table,
        @Schema(description = "Maat in die tabel, zonder volgnummer; null als die naam onbekend is.") String measure,
        @Schema(description = "Id van het ritme waarin het verschijnt.", examples = "cbs-youth") String rhythm,
        String rhythmName,
        @Schema(description = "Hoe dat ritme werkt.") String rhythmExplanation) {

    static StatedPublishing of(PublishedIn published, PublicationRhythm rhythm, Language language) {
        return new StatedPublishing(
                published.periodKind().code(),
                published.periodKind().name(language.getLocale()),
                published.table(),
                published.measure(),
                rhythm.id(),
                language.choose(rhythm.name().nl(), rhythm.name().en()),
                language.choose(rhythm.explanation().nl(), rhythm.explanation().en()));
    }
}
