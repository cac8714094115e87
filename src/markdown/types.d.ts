// Brings in the fields that these packages add to mdast: data.hName, MDX nodes, directives.
import type {} from 'mdast-util-to-hast'
import type {} from 'mdast-util-mdx'
import type {} from 'mdast-util-directive'
