package nl.regiospiegel.regions.configuration.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** Checks dates that each exist but cannot be true together: an end before its start, a plan told as having happened. */
final class DateCheck {

    private final Map<RegionFile, YamlDocument> documents;
    private final Faults faults;

    DateCheck(Map<RegionFile, YamlDocument> documents, Faults faults) {
        this.documents = documents;
        this.faults = faults;
    }

    void check() {
        documents
                .values()
                .forEach(document -> document.walk((pointer, node) -> {
                    checkPeriod(document, pointer, node, "from", "until");
                    checkPeriod(document, pointer, node, "validFrom", "validUntil");
                }));
        checkTerms();
        checkEvents();
    }

    private void checkPeriod(YamlDocument document, String pointer, JsonNode node, String from, String until) {
        var start = earliest(node.path(from));
        var end = latest(node.path(until));
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            endsBeforeStart(document, pointer + "/" + until, end.get(), start.get());
        }
    }

    private void checkTerms() {
        var models = documents.get(RegionFile.CONTRACT_MODELS);
        ReferenceCheck.each(models, "contractModels", (pointer, model) -> {
            var term = model.path("term");
            var start = start(term.path("start").asText());
            var end = latest(term.path("end"));
            if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
                endsBeforeStart(models, pointer + "/term/end", end.get(), start.get());
            }
        });
    }

    private void endsBeforeStart(YamlDocument document, String pointer, LocalDate end, LocalDate start) {
        faults.add(
                document,
                pointer,
                "impossible-period",
                "Het einde (%s) ligt voor het begin (%s). Verbeter een van beide.".formatted(end, start));
    }

    private Optional<LocalDate> start(String id) {
        return StreamSupport.stream(
                        documents.get(RegionFile.TIMELINE).root().path("events").spliterator(), false)
                .filter(event -> event.path("id").asText().equals(id))
                .flatMap(event -> Stream.of(event.path("actual"), event.path("planned")))
                .flatMap(date -> earliest(date).stream())
                .findFirst();
    }

    private void checkEvents() {
        var timeline = documents.get(RegionFile.TIMELINE);
        var today = Today.day();
        ReferenceCheck.each(timeline, "events", (pointer, event) -> {
            if (event.findValues("source").isEmpty()) {
                faults.add(
                        timeline,
                        pointer + "/actual",
                        "event-without-source",
                        "Geen bron zegt dat deze stap er is. Voeg sources toe met de vindplaats.");
            }
        });
        ReferenceCheck.each(timeline, "events", (pointer, event) -> earliest(event.path("actual"))
                .filter(today::isBefore)
                .ifPresent(day -> faults.add(
                        timeline,
                        pointer + "/actual",
                        "actual-in-future",
                        "De dag %s moet nog komen, dus dit is een plan. Zet die bij planned.".formatted(day))));
    }

    private static Optional<LocalDate> earliest(JsonNode fact) {
        return dates(fact).map(EdtfDate::earliest).min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> latest(JsonNode fact) {
        return dates(fact).map(EdtfDate::latest).max(LocalDate::compareTo);
    }

    /** Every date an attribute holds, bare, in a fact or in readings. */
    private static Stream<EdtfDate> dates(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText()).filter(EdtfDate::isValid).map(EdtfDate::new);
        }
        var readings = StreamSupport.stream(node.path("readings").spliterator(), false);
        return Stream.concat(Stream.of(node.path("value"), node.path("edtf")), readings)
                .filter(part -> !part.isMissingNode())
                .flatMap(DateCheck::dates);
    }
}
