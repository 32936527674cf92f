/**
 * What a message is, and what messages name. A name means the same in every message that has it.
 *
 * @typedef {string | ((params: MessageParams) => string)} Message
 *
 * @typedef {object} MessageParams
 * @property {number} added
 * @property {string} amount
 * @property {string} at
 * @property {string} before
 * @property {number} cells
 * @property {string|null} closed
 * @property {number} column
 * @property {number} count
 * @property {number} courses
 * @property {number} days
 * @property {number} done
 * @property {string} encoding
 * @property {string} field
 * @property {string} fraction
 * @property {string|null} from
 * @property {number} gaps
 * @property {string} item
 * @property {number} items
 * @property {string} kind
 * @property {string} kinds
 * @property {string} label
 * @property {string} labels
 * @property {boolean} later
 * @property {string|null} least
 * @property {number} limit
 * @property {number} line
 * @property {number} lines
 * @property {string} link
 * @property {string} message
 * @property {number} moments
 * @property {string} money
 * @property {number} month
 * @property {string|null} most
 * @property {string} name
 * @property {string} names
 * @property {string} net
 * @property {string} now
 * @property {number} number
 * @property {string} numbers
 * @property {boolean} optional
 * @property {number} overlaps
 * @property {string} price
 * @property {number} prices
 * @property {string} reason
 * @property {string} request
 * @property {string} response
 * @property {number} room
 * @property {number} shown
 * @property {number} size
 * @property {string} text
 * @property {string} title
 * @property {string} to
 * @property {number} total
 * @property {string|null} until
 * @property {string} value
 * @property {string} values
 * @property {string} vat
 * @property {boolean} vatExempt
 * @property {string} what
 * @property {string} when
 * @property {string} whole
 * @property {number} width
 * @property {string} words
 * @property {number} year
 */

export {};
