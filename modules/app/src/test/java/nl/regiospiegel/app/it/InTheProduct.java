package nl.regiospiegel.app.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test against the product as built: the WAR with this package added, deployed once for all classes. Methods run inside
 * the server and may inject its beans; those with {@code @RunAsClient} talk to it over HTTP.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class InTheProduct {

    @Deployment
    public static WebArchive product() {
        var product = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("regiospiegel.it.war")))
                .as(WebArchive.class)
                .addPackages(true, InTheProduct.class.getPackage());
        return product.setWebXML(new StringAsset(withSmallPool(product)));
    }

    /** Four connections instead of 32, so that every test is also a test of sharing them. */
    private static String withSmallPool(WebArchive product) {
        try (var webXml = product.get("WEB-INF/web.xml").getAsset().openStream()) {
            return new String(webXml.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<max-pool-size>32</max-pool-size>", "<max-pool-size>4</max-pool-size>");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
