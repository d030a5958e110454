package nl.regiospiegel.app.methods;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** One method, as it was written in Markdown, put into the words of a page. Anything in it that looks like HTML stays text. */
final class MethodText {

    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final String PAGES = ".md";

    private final Node document;
    private final String table;

    private MethodText(Node document, String table) {
        this.document = document;
        this.table = table;
    }

    /** @param table what a table is called, for who cannot see it */
    static MethodText of(String markdown, String table) {
        var document = Parser.builder().extensions(TABLES).build().parse(markdown);
        document.accept(new ToPages());
        return new MethodText(document, table);
    }

    /** The first heading. */
    String title() {
        return document.getFirstChild() instanceof Heading heading ? words(heading) : "";
    }

    /** All of it; every table can be scrolled by itself and has a name. */
    String html() {
        var html = HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> new Attributes())
                .build()
                .render(document);
        var parts = html.split("<table", -1);
        var page = new StringBuilder(parts[0]);
        for (int number = 1; number < parts.length; number++) {
            page.append("<div class=\"rs-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"%s %d\"><table"
                    .formatted(table, number));
            page.append(parts[number].replace("</table>", "</table></div>"));
        }
        return page.toString();
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** A link to another method leads to its page; one to any other file is no link here. */
    private static final class ToPages extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            var target = link.getDestination();
            if (target.endsWith(PAGES) && !target.contains("/")) {
                link.setDestination(Methods.address(target.substring(0, target.length() - PAGES.length())));
            } else if (!target.startsWith("https://")) {
                children(link).forEach(link::insertBefore);
                link.unlink();
            }
        }

        private static List<Node> children(Node parent) {
            var children = new ArrayList<Node>();
            for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }

    /** The classes of our pages, and places to link to: headings, and codes that a row of a table explains. */
    private static final class Attributes implements AttributeProvider {

        private final Set<String> given = new HashSet<>();

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            if (node instanceof Heading heading) {
                attributes.put("class", "utrecht-heading-" + heading.getLevel());
                place(slug(words(heading)), attributes);
            } else if (node instanceof TableBlock) {
                attributes.put("class", "utrecht-table");
            } else if (tag.equals("pre")) {
                attributes.put("tabindex", "0");
            } else if (node instanceof Link) {
                attributes.put("class", "utrecht-link");
            } else if (node instanceof Code code && explains(code)) {
                place(code.getLiteral(), attributes);
            }
        }

        private void place(String id, Map<String, String> attributes) {
            if (given.add(id)) {
                attributes.put("id", id);
            }
        }

        private static boolean explains(Code code) {
            return code.getParent() instanceof TableCell cell
                    && cell.getPrevious() == null
                    && cell.getParent() instanceof TableRow;
        }

        private static String slug(String heading) {
            return heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", "-")
                    .replaceAll("^-|-$", "");
        }
    }
}
