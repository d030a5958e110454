package nl.regiospiegel.figures.fetching.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What CBS says of a table.
 *
 * @param title title
 * @param modified day on which CBS last published it
 * @param periodDimension name of the dimension with the periods, {@code null} when it has none
 * @param areaDimension name of the dimension with the areas, {@code null} when it has none
 * @param dimensions names of all dimensions
 * @param measures keys of the measures
 * @param measureCodes what the keys of the measures mean, where rows name them by a code; empty where they are columns
 * @param statuses word of CBS for how far each period is from its last revision, by its trimmed key
 */
record TableDescription(
        String title,
        LocalDate modified,
        String periodDimension,
        String areaDimension,
        List<String> dimensions,
        List<String> measures,
        List<JsonNode> measureCodes,
        Map<String, String> statuses) {}
