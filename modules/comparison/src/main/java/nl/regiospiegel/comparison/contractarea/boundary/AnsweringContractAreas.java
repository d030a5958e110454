package nl.regiospiegel.comparison.contractarea.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.regiospiegel.comparison.answers.FigureSources;
import nl.regiospiegel.comparison.answers.OutcomeFinding;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.contractarea.entity.ContractAreasComparison;
import nl.regiospiegel.regions.answers.SourceReference;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.description.entity.Party;
import nl.regiospiegel.statistics.kernel.Kernel;

/** Puts a comparison of contract areas in the shape of the API, with its sources. */
@ApplicationScoped
public class AnsweringContractAreas {

    @Inject
    private FigureSources sources;

    @Inject
    private Stamp stamp;

    ComparedContractAreas answer(ContractAreasComparison comparison) {
        var question = comparison.question();
        var indicator = question.outcome().indicator();
        var locale = question.outcome().locale();
        var refusal = comparison.refusal();
        return new ComparedContractAreas(
                ContractAreasSpecification.of(question),
                "en".equals(locale.getLanguage())
                        ? indicator.name().en()
                        : indicator.name().nl(),
                indicator.unit().code(),
                indicator.direction().code(),
                RegionInComparison.of(question.outcome().regions(), locale).get(0),
                Kernel.version(),
                comparison.findings().stream()
                        .map(finding -> OutcomeFinding.of(finding, locale))
                        .toList(),
                contractors(comparison, locale),
                comparison.pairs().stream()
                        .map(pair -> ContractAreaPair.of(pair, locale))
                        .toList(),
                refusal == null ? null : refusal.code().code(),
                refusal == null ? null : refusal.message(locale),
                FigureSources.vintages(comparison.figures()),
                sources(comparison),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }

    /** Those whose contractor no source names stand together, too. */
    private static List<ContractorAreas> contractors(ContractAreasComparison comparison, Locale locale) {
        var parties = new LinkedHashMap<Optional<String>, Party>();
        var levels = new LinkedHashMap<Optional<String>, List<ContractAreaLevel>>();
        var areas = comparison.question().areas();
        for (int i = 0; i < areas.size(); i++) {
            var party = Optional.ofNullable(areas.get(i).contractor());
            var id = party.map(Party::id);
            parties.put(id, party.orElse(null));
            levels.computeIfAbsent(id, unseen -> new ArrayList<>())
                    .add(ContractAreaLevel.of(
                            areas.get(i).id(), comparison.levels().get(i), locale));
        }
        return levels.entrySet().stream()
                .map(entry -> new ContractorAreas(
                        entry.getKey().orElse(null), name(parties.get(entry.getKey())), List.copyOf(entry.getValue())))
                .toList();
    }

    private static String name(Party party) {
        return party == null ? null : party.name();
    }

    /** Those of the figures, and what says which areas there are and who works there. */
    private List<SourceReference> sources(ContractAreasComparison comparison) {
        var cited = sources.cite(comparison.figures(), comparison.breaks());
        var region = comparison.question().region();
        region.configuration().region().contractAreas().forEach(area -> cited.cite(region, area.sources().stream()));
        comparison.question().areas().stream()
                .map(area -> area.contractor())
                .filter(party -> party != null)
                .forEach(party -> cited.cite(region, party.sources().stream()));
        return cited.all();
    }
}
