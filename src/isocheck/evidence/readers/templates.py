"""Text without the tags of the engines that make pages out of templates."""

from __future__ import annotations

import re

# A stray opening must not swallow what follows: a tag ends before the next one opens,
# is of bounded length and, where people may write its signs, holds no HTML.
_TAGS = re.compile(
    r"""
      <\?(?:php\b|=).*?(?:\?>|\Z)                  # PHP, which may stay open at the end
    | <%(?:(?!<%).){0,5000}?%>                     # Ruby, JSP, ASP
    | \{%[ ]*-?[ ]*comment\b(?:(?!\{%).){0,200}?%\}    # Django, Liquid: a comment
      .{0,5000}?\{%[ ]*-?[ ]*endcomment[ ]*-?[ ]*%\}
    | \{%(?:(?!\{%).){0,2000}?%\}                  # Jinja, Twig, Liquid, Django
    | \{\#(?![\w-]+\})(?:(?!\{\#).){0,2000}?\#\}   # their comments; {#id} is none
    | \{\{!--.{0,2000}?--\}\}                      # a comment of Handlebars
    | \{\{[{<%](?:(?!\{\{).){0,500}?[}>%]\}\}      # unescaped; a shortcode of Hugo
    | \{\{(?:(?!\{\{|</|<[a-z]|\n[ \t]*\n).){0,500}?\}\}   # Angular, Vue, Mustache
    | </?[\#@][a-z](?:(?![<>]).){0,500}>           # FreeMarker
    | [$\#]\{[a-z_][\w.]*(?:[\[(?!:|](?:(?![{}<>\n]).){0,200})?\}   # JSP, Thymeleaf
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)


def without_template_tags(text: str) -> str:
    """Return the text without the tags of common template engines and shortcodes."""
    return _TAGS.sub("", text)
