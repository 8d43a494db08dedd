package yeoun.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML Schema of MusicXML 4.0, as a test library carries it; nothing is fetched. */
public final class MusicXmlSchema {

    private static final Schema SCHEMA = load();

    private MusicXmlSchema() {}

    private static Schema load() {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            DOMImplementationLS dom = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                LSInput input = dom.createLSInput();
                String name = systemId.substring(systemId.lastIndexOf('/') + 1);
                input.setByteStream(resource("/xsd/" + name));
                input.setSystemId(systemId);
                return input;
            });
            return factory.newSchema(new javax.xml.transform.stream.StreamSource(
                    resource("/META-INF/jaxb/xsd/musicxml.xsd"), "musicxml.xsd"));
        } catch (SAXException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(MusicXmlSchema.class.getResourceAsStream(name), name);
    }

    /** What a document has against the schema; nothing if it is valid. */
    public static List<String> problems(String document) {
        List<String> problems = new ArrayList<>();
        try {
            SAXParserFactory parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Validator validator = SCHEMA.newValidator();
            validator.setErrorHandler(new Collector(problems));
            var reader = parsers.newSAXParser().getXMLReader();
            validator.validate(new SAXSource(reader, new InputSource(new StringReader(document))));
        } catch (SAXException | ParserConfigurationException e) {
            problems.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private record Collector(List<String> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            problems.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
