package nl.regiospiegel.app.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regiospiegel.regions.configuration.control.Documents;
import nl.regiospiegel.regions.configuration.control.WritingRegions;
import nl.regiospiegel.regions.configuration.entity.RegionConfiguration;
import nl.regiospiegel.regions.contractmodel.entity.ContractModel;
import nl.regiospiegel.regions.description.entity.RegionDescription;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.timeline.entity.TimelineEvent;

/** A small region that a test invents, as a folder of files. One contract, in force from 2022 up to and including 2025. */
record TrialRegion(RegionId id, String contract, boolean published, boolean demonstration, String municipality) {

    static final String MUNICIPALITY = "GM9901";

    private static final String CITED = "\"sources\": [{\"source\": \"bron\", \"locator\": \"alinea 1\"}]";

    static TrialRegion of(String id) {
        return new TrialRegion(new RegionId(id), "Proefcontract", true, false, MUNICIPALITY);
    }

    TrialRegion withContract(String name) {
        return new TrialRegion(id, name, published, demonstration, municipality);
    }

    TrialRegion unpublished() {
        return new TrialRegion(id, contract, false, demonstration, municipality);
    }

    TrialRegion invented() {
        return new TrialRegion(id, contract, published, true, "VB9901");
    }

    TrialRegion around(String code) {
        return new TrialRegion(id, contract, published, demonstration, code);
    }

    /** Writes the folder and gives the folder around it. */
    Path in(Path tenants) {
        try {
            var folder = Files.createDirectories(tenants.resolve(id.value()));
            for (var file : files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return tenants;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Map<String, String> files() {
        return new TreeMap<>(WritingRegions.files(configuration()));
    }

    private RegionConfiguration configuration() {
        return new RegionConfiguration(
                read(
                        "{'id': '" + id + "', 'name': {'nl': 'Proef " + id + "', 'en': 'Trial " + id
                                + "'}, 'published': "
                                + published + ", 'demonstration': " + demonstration
                                + ", 'municipalities': [{'code': '" + municipality
                                + "', 'name':"
                                + " 'Proefgemeente', " + CITED + "}], 'contractAreas': [], 'parties': []}",
                        RegionDescription.class),
                List.of(read(
                        "{'id': 'contract', 'name': {'value': '" + contract + "', " + CITED
                                + "}, 'term': {'start': 'start', 'end': {'value': '2025-12-31', " + CITED + "}}}",
                        ContractModel.class)),
                List.of(),
                List.of(read(
                        "{'id': 'start', 'type': 'contract-start', 'name': 'Start', 'contractModel': 'contract', 'actual':"
                                + " {'value': {'edtf': '2022-01-01'}, " + CITED + "}}",
                        TimelineEvent.class)),
                List.of(read(
                        "{'id': 'bron', 'kind': 'official', 'title': 'Proefbron', 'publisher': 'Proefgemeente', 'date':"
                                + " '2021-05-03', 'url': 'https://example.org/bron'}",
                        Source.class)));
    }

    private static <T> T read(String text, Class<T> type) {
        return Documents.fromJson(text.replace('\'', '"'), type);
    }
}
