package tumen.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document, one element to a line. Text is escaped, but control characters, which no
/// XML can hold, are the caller's to keep out.
public final class XmlWriter {
    private final XMLStreamWriter xml;

    /// Begins a document; the stream is left open at its end.
    public XmlWriter(OutputStream stream) throws IOException {
        try {
            xml =
                    XMLOutputFactory.newFactory()
                            .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException problem) {
            throw failed(problem);
        }
    }

    /// Says what the document is, right at its beginning: `html`.
    public void doctype(String name) throws IOException {
        try {
            xml.writeDTD("<!DOCTYPE " + name + ">");
        } catch (XMLStreamException problem) {
            throw failed(problem);
        }
    }

    /// Opens an element with attributes, names and values in turn.
    public void open(String element, String... attributes) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
            attributes(attributes);
        } catch (XMLStreamException problem) {
            throw failed(problem);
        }
    }

    /// Closes the element opened last.
    public void close() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException problem) {
            throw failed(problem);
        }
    }

    /// Writes an element with nothing in it.
    public void empty(String element, String... attributes) throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException problem) {
            throw failed(problem);
        }
    }

    /// Writes an element that holds text.
    public void text(String element, String text, String... attributes) throws IOException {
        open(element, attributes);
        try {
            xml.writeCharacters(text);
            xml.writeEndElement();
        } catch (XMLStreamException problem) {
            throw failed(problem);
        }
    }

    /// Ends the document; the stream stays open.
    public void end() throws IOException {
        try {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException problem) {
            throw failed(problem);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                xml.writeAttribute(attributes[at], attributes[at + 1]);
            }
        }
    }

    private static IOException failed(XMLStreamException problem) {
        return problem.getNestedException() instanceof IOException cause
                ? cause
                : new IOException("the XML could not be written", problem);
    }
}
