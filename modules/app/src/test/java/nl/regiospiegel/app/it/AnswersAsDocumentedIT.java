package nl.regiospiegel.app.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What the API really answers, held against the document: a field may only be null where the document says so. */
@RunAsClient
class AnswersAsDocumentedIT extends InTheProduct {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    /** Stand for the ids of two imports that the test makes. */
    private static final String PREVIEWED = "PREVIEWED";

    private static final String REFUSED = "REFUSED";

    /** Stands for the hash of an evaluation that the test asks for. */
    private static final String EVALUATION = "(evaluation)";

    /** Stands for the id of a publication that the test makes, with a hidden figure in it. */
    private static final String PUBLICATION = "(publication)";

    private static final String PREVIEW = "/publications/preview";

    /** For every path that is read, one or more ways to ask; a path that is missing here fails the test. */
    private static final Map<String, List<String>> QUESTIONS = Map.ofEntries(
            Map.entry("/regions", List.of("/regions", "/regions?demonstration=true", "/regions?limit=1")),
            Map.entry("/regions/{region}", List.of("/regions/mvs", "/regions/den-haag")),
            Map.entry(
                    "/regions/{region}/contract-models",
                    List.of(
                            "/regions/mvs/contract-models",
                            "/regions/den-haag/contract-models",
                            "/regions/leidse-regio/contract-models")),
            Map.entry("/regions/{region}/access-points", List.of("/regions/mvs/access-points")),
            Map.entry("/regions/{region}/timeline", List.of("/regions/mvs/timeline", "/regions/leidse-regio/timeline")),
            Map.entry("/regions/{region}/sources", List.of("/regions/mvs/sources", "/regions/den-haag/sources")),
            Map.entry("/indicators", List.of("/indicators", "/indicators?q=wachttijd&group=waiting")),
            Map.entry("/indicators/{code}", List.of("/indicators/VERW-HA", "/indicators/WACHT")),
            Map.entry("/code-lists", List.of("/code-lists")),
            Map.entry("/code-lists/{id}", List.of("/code-lists/JZ588", "/code-lists/LEEFTIJD")),
            Map.entry(
                    "/indicators/{code}/revisions",
                    List.of(
                            "/indicators/GEB-JH/revisions?area=NL01",
                            "/indicators/GEB-JH/revisions?area=NL01&vintageAsOf=2024-12-31")),
            Map.entry(
                    "/observations",
                    List.of(
                            "/observations?indicator=VERW-HA,GEB-JH",
                            "/observations?limit=all",
                            "/observations?area=VB0101&allVintages=true")),
            Map.entry("/areas", List.of("/areas", "/areas?region=mvs")),
            Map.entry(
                    "/data-quality",
                    List.of(
                            "/data-quality",
                            "/data-quality?vintageAsOf=2024-12-31",
                            "/data-quality?mark=absent&limit=5")),
            Map.entry("/series-breaks", List.of("/series-breaks")),
            Map.entry("/comparisons/models", List.of("/comparisons/models?regions=mvs,den-haag,leidse-regio")),
            Map.entry(
                    "/comparisons/access-points",
                    List.of("/comparisons/access-points?regions=mvs,den-haag,leidse-regio")),
            Map.entry(
                    "/comparisons/timelines",
                    List.of(
                            "/comparisons/timelines?regions=mvs,den-haag,leidse-regio",
                            "/comparisons/timelines?regions=mvs,den-haag&axis=event")),
            Map.entry(
                    "/comparisons/outcomes",
                    List.of(
                            "/comparisons/outcomes?indicator=VERW-HA&regions=mvs,den-haag&benchmark=NL01&periodKind=half-year")),
            Map.entry(
                    "/comparisons/funnels",
                    List.of(
                            "/comparisons/funnels?indicator=VERW-HA&period=2022HJ01&regions=voorbeeldregio-a",
                            "/comparisons/funnels?indicator=VERW-HA&period=2022HJ01&regions=voorbeeldregio-a&benchmark=VB01",
                            "/comparisons/funnels?indicator=GEB-JH&period=2022JJ00&regions=mvs")),
            Map.entry(
                    "/comparisons/contract-areas",
                    List.of(
                            "/comparisons/contract-areas?indicator=VERW-HA&region=den-haag&period=2023HJ01",
                            "/comparisons/contract-areas?indicator=VERW-HA&region=mvs&period=2023HJ01",
                            "/comparisons/contract-areas?indicator=VERW-HA&region=voorbeeldregio-a&period=2023HJ01")),
            Map.entry(
                    "/comparisons/differences",
                    List.of(
                            "/comparisons/differences?indicator=VERW-HA&period=2023HJ01&a=den-haag&b=NL01",
                            "/comparisons/differences?indicator=GEB-JH&period=2023JJ00&a=mvs&b=GM0518")),
            Map.entry(
                    "/comparisons/overview",
                    List.of(
                            "/comparisons/overview?regions=den-haag,mvs,leidse-regio",
                            "/comparisons/overview?regions=voorbeeldregio-a&indicators=VERW-HA&period=2023HJ01",
                            "/comparisons/overview?regions=voorbeeldregio-a,voorbeeldregio-b&benchmark=similar:5",
                            "/comparisons/overview?regions=den-haag,mvs,leidse-regio&axis=event&event=client-transfer",
                            "/comparisons/overview?regions=voorbeeldregio-a,voorbeeldregio-b&axis=event")),
            Map.entry(
                    "/comparisons/trends",
                    List.of(
                            "/comparisons/trends?indicator=VERW-HA&region=den-haag",
                            "/comparisons/trends?indicator=VERW-HA&region=voorbeeldregio-a",
                            "/comparisons/trends?indicator=GEB-JH&region=mvs")),
            Map.entry(
                    "/comparisons/control-charts",
                    List.of(
                            "/comparisons/control-charts?indicator=VERW-HA&region=den-haag",
                            "/comparisons/control-charts?indicator=VERW-HA&region=voorbeeldregio-a",
                            "/comparisons/control-charts?indicator=GEB-JH&region=mvs&from=2021HJ01&to=2023HJ02")),
            Map.entry(
                    "/evaluations",
                    List.of("/evaluations?limit=5", "/evaluations?region=leidse-regio&indicator=VERW-HA")),
            Map.entry("/evaluations/{hash}", List.of("/evaluations/" + EVALUATION)),
            Map.entry(
                    "/comparisons/side-by-side",
                    List.of(
                            "/comparisons/side-by-side?regions=den-haag,mvs,leidse-regio",
                            "/comparisons/side-by-side?regions=voorbeeldregio-a,voorbeeldregio-b&indicators=VERW-HA")),
            Map.entry("/publications", List.of("/publications", "/publications?state=published&limit=1")),
            Map.entry("/publications/{id}", List.of("/publications/" + PUBLICATION)),
            Map.entry(
                    PREVIEW,
                    List.of(
                            PREVIEW + "?indicator=VERW-GEEN&period=2010JJ00",
                            PREVIEW
                                    + "?indicator=VERW-GEEN&period=2010JJ00&visibility=named&regions=den-haag&publishedOn=2025-03-01")),
            Map.entry("/publications/{id}/figures", List.of("/publications/" + PUBLICATION + "/figures")),
            Map.entry("/suppression-rule", List.of("/suppression-rule")),
            Map.entry("/imports", List.of("/imports?limit=5")),
            Map.entry("/imports/{id}", List.of("/imports/" + PREVIEWED, "/imports/" + REFUSED)),
            Map.entry("/imports/{id}/errors", List.of("/imports/" + REFUSED + "/errors")),
            Map.entry("/imports/{id}/differences", List.of("/imports/" + PREVIEWED + "/differences")),
            Map.entry("/fetch-schedules", List.of("/fetch-schedules")),
            Map.entry("/named-access-tokens", List.of("/named-access-tokens")));

    @Test
    void every_answer_is_what_the_document_says() throws JsonProcessingException {
        var document = document();
        var bearer = Api.bearer("mvs-administrator");
        var editor = Api.bearer("mvs-editor");
        var previewed = imported("VERW-HA;GM0606;2011JJ00;40;100", "previewed");
        var refused = imported("VERW-HA;GM0606;2011JJ00;veertig;100", "refused");
        var publication = publication();
        var evaluation = EvaluationApi.as("mvs-administrator")
                .computed("{\"region\": \"leidse-regio\", \"indicator\": \"VERW-HA\"}")
                .getString("hash");
        var faults = new TreeSet<String>();
        for (var path : document.path("paths").properties()) {
            if (path.getValue().at("/get/responses/200/content").has("application/json")) {
                assertTrue(QUESTIONS.containsKey(path.getKey()), "no question for " + path.getKey());
                for (var question : QUESTIONS.get(path.getKey())) {
                    var address = question.replace(PREVIEWED, previewed)
                            .replace(REFUSED, refused)
                            .replace(PUBLICATION, publication)
                            .replace(EVALUATION, evaluation);
                    var answer = Api.get(address, "Authorization", path.getKey().equals(PREVIEW) ? editor : bearer);
                    assertEquals(200, answer.statusCode(), question + " " + answer.body());
                    faults.addAll(faults(document, path.getKey(), JSON.readTree(answer.body())));
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static String publication() {
        var figures = new RawFigures("mvs", "VERW-GEEN", "2010JJ00");
        figures.keep(
                "2025-01-01",
                List.of(RawFigures.Counted.of("GM0556", 40, 200), RawFigures.Counted.of("GM0622", 4, 150)));
        var region = new Publishing("mvs");
        var id = region.submit(figures, "\"visibility\": \"all\"");
        assertEquals(200, region.approve(id).statusCode());
        return id;
    }

    @Test
    void an_answer_that_is_not_as_documented_is_noticed() throws JsonProcessingException {
        assertFalse(
                faults(document(), "/regions", JSON.readTree("{\"items\": 3}")).isEmpty());
    }

    private static String imported(String row, String state) {
        var job = ImportApi.as("mvs-editor")
                .sent(
                        "gedocumenteerd.csv",
                        ImportApi.file(row),
                        "{\"vintageDate\": \"2024-05-01\", \"status\": \"definitive\", \"source\": \"Gemeente\"}");
        assertEquals(state, job.getString("state"), job.toString());
        return job.getString("id");
    }

    private static ObjectNode document() throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(Api.get("/openapi.json").body());
    }

    /** Faults without the positions in lists, so that the same one is told once. */
    private static List<String> faults(ObjectNode document, String path, JsonNode answer) {
        var schema = document.deepCopy();
        var pointer = "/paths/" + path.replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
        schema.put("$ref", "#" + pointer + "/get/responses/200/content/application~1json/schema");
        return SCHEMAS.getSchema(schema).validate(answer).stream()
                .map(message -> path + " "
                        + message.getMessage()
                                .replaceAll("\\[\\d+\\]", "[]")
                                .replaceAll("\\.values\\.[a-z-]+", ".values.*"))
                .toList();
    }
}
